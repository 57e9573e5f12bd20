/** Sessions and tickets, in v1. */
@NullMarked
package org.hexachat.adapter.rest.v1.session;

import org.jspecify.annotations.NullMarked;
