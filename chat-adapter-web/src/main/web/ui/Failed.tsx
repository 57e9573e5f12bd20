import type { Problem } from "../api/problem";
import { useApp } from "./app";
import { sentence } from "./Form";

/** Says why something could not be shown, with a way to try again. */
export function Failed({ problem, retry }: { problem: Problem; retry: () => void }) {
  const app = useApp();
  return (
    <div role="alert" class="alert alert-vertical sm:alert-horizontal">
      <span>{sentence(app, problem)}</span>
      <button type="button" class="btn btn-sm" onClick={retry}>
        {app.t("retry")}
      </button>
    </div>
  );
}
