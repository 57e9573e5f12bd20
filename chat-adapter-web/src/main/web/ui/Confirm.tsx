import type { ComponentChildren } from "preact";
import type { Problem } from "../api/problem";
import { Dialog } from "./Dialog";
import { Form } from "./Form";

interface Props {
  title: string;
  /** The word on the button that does it. */
  action: string;
  /** What it does; the dialog closes when that is done, and says it when it failed. */
  onConfirm: (fields: FormData) => Promise<void>;
  onClose: () => void;
  /** What is about to happen, and what is asked for. */
  children: (problem: Problem | undefined) => ComponentChildren;
}

/** Asks before something is done that cannot be taken back with one press. */
export function Confirm({ title, action, onConfirm, onClose, children }: Props) {
  async function confirm(fields: FormData) {
    await onConfirm(fields);
    onClose();
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <Form action={action} onSubmit={confirm} danger>
        {children}
      </Form>
    </Dialog>
  );
}
