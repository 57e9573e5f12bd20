/** What files are, small pictures of them, and a place for their bytes on a disk. */
@NullMarked
package org.hexachat.adapter.file;

import org.jspecify.annotations.NullMarked;
