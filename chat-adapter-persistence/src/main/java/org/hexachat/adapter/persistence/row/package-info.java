/** How the values of the domain stand in a column. */
@NullMarked
package org.hexachat.adapter.persistence.row;

import org.jspecify.annotations.NullMarked;
