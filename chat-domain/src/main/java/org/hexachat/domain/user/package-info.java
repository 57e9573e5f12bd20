/** Who chats: accounts, names, passwords and the rules for them. */
@NullMarked
package org.hexachat.domain.user;

import org.jspecify.annotations.NullMarked;
