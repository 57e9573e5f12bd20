/** Who may come into the administrator's area, and for how long. */
@NullMarked
package org.hexachat.adapter.admin.security;

import org.jspecify.annotations.NullMarked;
