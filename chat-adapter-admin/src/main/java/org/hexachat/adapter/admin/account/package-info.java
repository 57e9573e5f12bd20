/** Accounts of people and of programs. */
@NullMarked
package org.hexachat.adapter.admin.account;

import org.jspecify.annotations.NullMarked;
