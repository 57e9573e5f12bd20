/** What keeps passwords and tokens safe. */
@NullMarked
package org.hexachat.adapter.persistence.credential;

import org.jspecify.annotations.NullMarked;
