/** What can be searched for, and how what was found is shown. */
@NullMarked
package org.hexachat.domain.search;

import org.jspecify.annotations.NullMarked;
