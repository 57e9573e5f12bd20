/** The OpenAPI document, and the two pages that show it. */
@NullMarked
package org.hexachat.adapter.rest.docs;

import org.jspecify.annotations.NullMarked;
