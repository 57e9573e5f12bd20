/** What was done by those who may. */
@NullMarked
package org.hexachat.adapter.admin.audit;

import org.jspecify.annotations.NullMarked;
