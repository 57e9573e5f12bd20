import type { Person } from "../wire/model";

interface Props {
  person: Person;
  /** What the dot says; no dot where it is not known. */
  presence?: "online" | "away" | "offline" | undefined;
  small?: boolean;
}

/** Pairs of background and text with a contrast of more than 4.5 : 1 in both themes. */
const COLOURS = [
  "bg-red-800",
  "bg-orange-800",
  "bg-lime-800",
  "bg-emerald-800",
  "bg-cyan-800",
  "bg-blue-800",
  "bg-violet-800",
  "bg-pink-800",
];

/** The first letter of somebody's name on a colour that is always theirs. It says nothing that is not written beside it. */
export function Avatar({ person, presence, small = false }: Props) {
  const colour = COLOURS[Number.parseInt(person.id.slice(-4), 16) % COLOURS.length];
  const dot = { online: "bg-success", away: "bg-warning", offline: "bg-base-300", none: "" }[presence ?? "none"];
  return (
    <span
      class={`relative shrink-0 inline-grid place-items-center rounded-full text-white select-none ${colour} ${small ? "size-6 text-xs" : "size-9"}`}
      aria-hidden="true"
    >
      {[...person.name][0]?.toUpperCase()}
      {dot !== "" && <span class={`absolute -right-0.5 -bottom-0.5 size-2.5 rounded-full border border-base-100 ${dot}`} />}
    </span>
  );
}
