/** Files, and the room that everything takes. */
@NullMarked
package org.hexachat.adapter.admin.storage;

import org.jspecify.annotations.NullMarked;
