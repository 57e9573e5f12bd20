/** How the server is doing. */
@NullMarked
package org.hexachat.adapter.admin.home;

import org.jspecify.annotations.NullMarked;
