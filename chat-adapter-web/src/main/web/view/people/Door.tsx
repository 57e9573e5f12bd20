import type { Route } from "../../state/route";
import { LogIn } from "./LogIn";
import { Register } from "./Register";
import { SetUp } from "./SetUp";

/** What somebody sees who is not logged in. Where they wanted to go, they go afterwards: the address stays. */
export function Door({ route }: { route: Route }) {
  switch (route.view) {
    case "setup":
      return <SetUp secret={route.secret} />;
    case "register":
      return <Register />;
    default:
      return <LogIn />;
  }
}
