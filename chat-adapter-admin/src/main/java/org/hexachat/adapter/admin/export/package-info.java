/** What is taken along as a file. */
@NullMarked
package org.hexachat.adapter.admin.export;

import org.jspecify.annotations.NullMarked;
