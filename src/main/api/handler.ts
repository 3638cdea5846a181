import type { Contract, Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/result.ts';
import type { Caller } from '../use-cases/outside.ts';

type Answer<P extends ProcedureName> = Result<Output<P>> | Promise<Result<Output<P>>>;

/** Behind `public` and `oefen` there may be nobody; everywhere else dispatch has made sure who asks. */
export type Handler<P extends ProcedureName> = Contract[P]['access'] extends 'public' | 'oefen'
  ? (input: Input<P>) => Answer<P>
  : (input: Input<P>, caller: Caller) => Answer<P>;

/** One handler per procedure of a concept: a forgotten one does not compile. */
export type HandlersOf<C extends Partial<Contract>> = {
  readonly [P in keyof C & ProcedureName]: Handler<P>;
};

export type Handlers = HandlersOf<Contract>;
