import { describe } from 'vitest';
import { createMemoryStore } from '../../../src/main/store/memory-store.ts';
import { describeStore } from './store-suite.ts';

describe('the memory store', () => {
  describeStore(async () => createMemoryStore());
});
