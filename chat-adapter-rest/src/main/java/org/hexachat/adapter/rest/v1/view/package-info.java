/** How what several features of v1 speak of is shown. */
@NullMarked
package org.hexachat.adapter.rest.v1.view;

import org.jspecify.annotations.NullMarked;
