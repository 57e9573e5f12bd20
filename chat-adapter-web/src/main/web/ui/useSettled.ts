import { useEffect, useState } from "preact/hooks";

/** Long enough for the next key, short enough not to be felt. */
const TYPING_MS = 250;

/** What is typed, once it has stayed the same for a moment: what is asked of the server is not asked with every key. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
