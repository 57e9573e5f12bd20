import {
  Bell,
  BellOff,
  CircleHelp,
  Compass,
  EllipsisVertical,
  Files,
  Hash,
  type IconNode,
  Lock,
  LogOut,
  Menu,
  MessageSquarePlus,
  Paperclip,
  Plus,
  Reply,
  Search,
  Send,
  Settings,
  SmilePlus,
  UserPlus,
  Users,
  X,
} from "lucide";
import { createElement } from "preact";

const ICONS = {
  bell: Bell,
  bellOff: BellOff,
  help: CircleHelp,
  compass: Compass,
  dots: EllipsisVertical,
  files: Files,
  hash: Hash,
  lock: Lock,
  logOut: LogOut,
  menu: Menu,
  message: MessageSquarePlus,
  paperclip: Paperclip,
  plus: Plus,
  reply: Reply,
  search: Search,
  send: Send,
  settings: Settings,
  smile: SmilePlus,
  invite: UserPlus,
  users: Users,
  close: X,
} satisfies Record<string, IconNode>;

/** A picture beside, or instead of, words that are there for everybody who does not see it. */
export function Icon({ name, class: style = "size-5" }: { name: keyof typeof ICONS; class?: string }) {
  return (
    <svg
      class={style}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {ICONS[name].map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  );
}
