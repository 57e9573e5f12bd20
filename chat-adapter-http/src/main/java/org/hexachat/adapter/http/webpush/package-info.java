/** Tells browsers of messages by their push services, so that nobody between reads them. */
@NullMarked
package org.hexachat.adapter.http.webpush;

import org.jspecify.annotations.NullMarked;
