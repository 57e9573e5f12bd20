/** What the views of the area have in common. */
@NullMarked
package org.hexachat.adapter.admin.shell;

import org.jspecify.annotations.NullMarked;
