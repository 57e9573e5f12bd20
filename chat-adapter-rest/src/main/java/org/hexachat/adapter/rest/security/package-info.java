/** Who may call what. */
@NullMarked
package org.hexachat.adapter.rest.security;

import org.jspecify.annotations.NullMarked;
