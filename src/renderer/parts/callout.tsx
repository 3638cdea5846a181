import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const icons = { info: Info, ok: CircleCheck, warning: TriangleAlert, error: CircleAlert } as const;

type Props = {
  readonly kind: keyof typeof icons;
  readonly title: string;
  readonly children?: ReactNode;
};

export function Callout({ kind, title, children }: Props) {
  const Icon = icons[kind];
  return (
    <div className={`callout ${kind}`}>
      <Icon size={18} aria-hidden />
      <div>
        <strong>{title}</strong>
        {children}
      </div>
    </div>
  );
}
