import { Component, type ComponentType } from "preact";

/** Draws a component anew only when one of its props is another one, or a signal that it read has changed. */
export function memo<P extends object>(Drawn: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return Object.entries(next).some(([name, value]) => value !== (this.props as Record<string, unknown>)[name]);
    }

    override render() {
      return <Drawn {...(this.props as P)} />;
    }
  };
}
