/** What every bounded text of the domain has in common. */
@NullMarked
package org.hexachat.domain.text;

import org.jspecify.annotations.NullMarked;
