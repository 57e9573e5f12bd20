import { useApp } from "../../ui/app";
import { Dialog } from "../../ui/Dialog";

/** Keys, and what they do; several of them are pressed together where a plus stands between. */
const EVERYWHERE = [
  ["?", "help.help"],
  ["Ctrl/⌘ + K", "switch.room"],
  ["/", "help.search"],
  ["Alt + ↑", "help.previous"],
  ["Alt + ↓", "help.next"],
  ["Esc", "help.escape"],
] as const;
const WRITING = [
  ["Enter", "send"],
  ["Shift + Enter", "help.line"],
  ["↑", "help.last"],
] as const;
const ON_MESSAGE = [
  ["↑ ↓", "help.move"],
  ["R", "act.reply"],
  ["T", "act.thread"],
  ["E", "act.edit"],
  ["+", "act.react"],
  ["Delete", "act.delete"],
  ["C", "act.copyLink"],
] as const;
const SECTIONS = [
  ["help.everywhere", EVERYWHERE],
  ["help.writing", WRITING],
  ["help.messages", ON_MESSAGE],
] as const;

/** The keys of the page. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const { t } = useApp();
  return (
    <Dialog title={t("help")} onClose={onClose}>
      {SECTIONS.map(([title, keys]) => (
        <table key={title} class="table table-sm mb-3">
          <caption class="py-1 text-start font-semibold">{t(title)}</caption>
          <tbody>
            {keys.map(([key, does]) => (
              <tr key={key}>
                <th scope="row" class="w-36 font-normal">
                  {key.split(/( \+ )/).map((part, index) =>
                    part === " + " ? (
                      part
                    ) : (
                      <kbd key={`${index} ${part}`} class="kbd kbd-sm">
                        {part}
                      </kbd>
                    ),
                  )}
                </th>
                <td>{t(does)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Dialog>
  );
}
