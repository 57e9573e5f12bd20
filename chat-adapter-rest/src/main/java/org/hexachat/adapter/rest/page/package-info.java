/** The pages that people see in a browser, and the files these are made of. */
@NullMarked
package org.hexachat.adapter.rest.page;

import org.jspecify.annotations.NullMarked;
