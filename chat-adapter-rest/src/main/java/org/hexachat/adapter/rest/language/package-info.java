/** Which language a client is answered in, and with which words. */
@NullMarked
package org.hexachat.adapter.rest.language;

import org.jspecify.annotations.NullMarked;
