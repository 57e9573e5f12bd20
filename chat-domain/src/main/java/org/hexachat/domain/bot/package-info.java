/** Accounts that programs use: whose they are, and what they may do. */
@NullMarked
package org.hexachat.domain.bot;

import org.jspecify.annotations.NullMarked;
