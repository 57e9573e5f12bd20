/** Accounts, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.account;

import org.jspecify.annotations.NullMarked;
