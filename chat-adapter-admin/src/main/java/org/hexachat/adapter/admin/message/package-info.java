/** What was said, found and read by those who answer for the server. */
@NullMarked
package org.hexachat.adapter.admin.message;

import org.jspecify.annotations.NullMarked;
