/** The administrator's area: a driving adapter of Vaadin Flow views that call the use cases. */
@NullMarked
package org.hexachat.adapter.admin;

import org.jspecify.annotations.NullMarked;
