import type { ComponentChildren, InputHTMLAttributes } from "preact";
import { useId, useState } from "preact/hooks";
import { type Problem, problemOf, UNREACHABLE } from "../api/problem";
import { type App, useApp } from "./app";

interface FormProps {
  /** The word on the button. */
  action: string;
  /** What it does; what it throws is shown. */
  onSubmit: (fields: FormData) => Promise<void>;
  children: (problem: Problem | undefined) => ComponentChildren;
  danger?: boolean;
}

/** A form that says what went wrong, at the field where the server found it, and keeps what was typed. */
export function Form({ action, onSubmit, children, danger = false }: FormProps) {
  const app = useApp();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  async function submit(event: SubmitEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await onSubmit(new FormData(event.target as HTMLFormElement));
    } catch (thrown) {
      setProblem(problemOf(thrown));
    } finally {
      setBusy(false);
    }
  }
  return (
    <form class="flex flex-col gap-3" onSubmit={submit} noValidate>
      {children(problem)}
      {problem !== undefined && problem.fields.length === 0 && (
        <p role="alert" class="alert alert-error">
          {sentence(app, problem)}
        </p>
      )}
      <button type="submit" class={`btn ${danger ? "btn-error" : "btn-primary"}`} disabled={busy}>
        {busy && <span class="loading loading-spinner loading-sm" aria-hidden="true" />}
        {action}
      </button>
    </form>
  );
}

/** What to say of a problem. */
export function sentence({ t }: Pick<App, "t">, problem: Problem): string {
  return problem.code === UNREACHABLE ? t("unreachable") : problem.message;
}

interface FieldProps {
  label: string;
  name: string;
  problem: Problem | undefined;
  type?: "text" | "password" | "email" | "url" | "number" | "search";
  autocomplete?: string;
  value?: string;
  hint?: string;
  required?: boolean;
  /** Has the focus at first: by its attribute in a dialog, by hand where nothing else has it. */
  autofocus?: boolean;
  min?: number;
  max?: number;
}

/** A labelled field, with what is wrong about it. */
export function Field({ label, name, problem, hint, type = "text", autofocus = false, value, ...rest }: FieldProps) {
  const id = useId();
  const wrong = problem?.about(name);
  const attributes = { type, autofocus, ...rest } as InputHTMLAttributes<HTMLInputElement>;
  return (
    <div class="flex flex-col gap-1">
      <label for={id} class="text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        name={name}
        class={`input w-full ${wrong === undefined ? "" : "input-error"}`}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong !== undefined || hint !== undefined ? `${id}-note` : undefined}
        ref={(input) => {
          if (autofocus && input !== null && document.activeElement === document.body) {
            input.focus();
          }
        }}
        defaultValue={value}
        {...attributes}
      />
      {(wrong ?? hint) !== undefined && (
        <p id={`${id}-note`} class={`text-sm ${wrong === undefined ? "text-base-content/80" : "text-error"}`}>
          {wrong ?? hint}
        </p>
      )}
    </div>
  );
}

/** What stands in a field of a form; empty where nothing does. */
export function text(fields: FormData, name: string): string {
  return String(fields.get(name) ?? "");
}
