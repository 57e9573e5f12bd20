/** Being told of messages in a browser while nobody looks at the page. */
@NullMarked
package org.hexachat.application.port.in.push;

import org.jspecify.annotations.NullMarked;
