import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Problem, problemOf } from "../api/problem";
import { useApp } from "./app";
import { Failed } from "./Failed";

interface Props<T> {
  load: () => Promise<T>;
  /** Which thing it is; another one is loaded anew. */
  of: string;
  children: (value: T) => ComponentChildren;
  /** What to say instead of a refusal that was to be expected; undefined for what was not. */
  refused?: (problem: Problem) => ComponentChildren | undefined;
}

type Outcome<T> = { value: T } | { problem: Problem } | undefined;

/** Loads one thing and shows it, and says that it loads, or failed. */
export function Loaded<T>({ load, of, children, refused }: Props<T>) {
  const { t } = useApp();
  const [outcome, setOutcome] = useState<Outcome<T>>();
  const latest = useRef(0);

  function get(): void {
    latest.current++;
    const mine = latest.current;
    const settle = (settled: Outcome<T>) => mine === latest.current && setOutcome(settled);
    setOutcome(undefined);
    load().then(
      (value) => settle({ value }),
      (thrown) => settle({ problem: problemOf(thrown) }),
    );
  }

  useLayoutEffect(() => {
    get();
    return () => {
      latest.current++;
    };
  }, [of]);

  if (outcome === undefined) {
    return <p role="status">{t("loading")}</p>;
  }
  if ("problem" in outcome) {
    return <>{refused?.(outcome.problem) ?? <Failed problem={outcome.problem} retry={get} />}</>;
  }
  return <>{children(outcome.value)}</>;
}
