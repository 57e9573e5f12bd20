/** How a request is read: size, encoding, strictness, and the fields of its body. */
@NullMarked
package org.hexachat.adapter.rest.input;

import org.jspecify.annotations.NullMarked;
