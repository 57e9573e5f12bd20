/** What can be changed while the server runs. */
@NullMarked
package org.hexachat.adapter.admin.settings;

import org.jspecify.annotations.NullMarked;
