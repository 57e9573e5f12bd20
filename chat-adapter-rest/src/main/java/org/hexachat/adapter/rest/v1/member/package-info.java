/** Memberships, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.member;

import org.jspecify.annotations.NullMarked;
