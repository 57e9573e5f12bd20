import { useEffect, useState } from "preact/hooks";
import { problemOf } from "../../api/problem";
import { useChat } from "../../ui/app";
import { sentence } from "../../ui/Form";

interface Props {
  room: string;
  thread: string;
  /** What the message that the thread began with says, which no event keeps up to date. */
  following: boolean;
}

/** Follows a thread, or no longer. */
export function FollowButton({ room, thread, following }: Props) {
  const app = useChat();
  const { chat, toasts, t } = app;
  const [follows, setFollows] = useState(following);
  useEffect(() => setFollows(following), [following]);

  function toggle() {
    const path = `/rooms/${room}/messages/${thread}/follow`;
    const asked = follows ? chat.http.delete(path) : chat.http.put(path);
    asked.then(
      () => setFollows(!follows),
      (thrown) => toasts.error(sentence(app, problemOf(thrown))),
    );
  }

  return (
    <button type="button" class="btn btn-sm" aria-pressed={follows} onClick={toggle}>
      {t(follows ? "thread.following" : "thread.follow")}
    </button>
  );
}
