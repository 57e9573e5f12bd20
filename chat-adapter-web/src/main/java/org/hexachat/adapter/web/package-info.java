/** Serves the page to chat in, which is built from {@code src/main/web}. */
@NullMarked
package org.hexachat.adapter.web;

import org.jspecify.annotations.NullMarked;
