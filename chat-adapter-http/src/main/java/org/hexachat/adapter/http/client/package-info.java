/** The one client for addresses that strangers name. */
@NullMarked
package org.hexachat.adapter.http.client;

import org.jspecify.annotations.NullMarked;
