/** Work that lasts. */
@NullMarked
package org.hexachat.adapter.admin.job;

import org.jspecify.annotations.NullMarked;
