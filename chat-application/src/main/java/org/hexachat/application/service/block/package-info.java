/** What blocking does. */
@NullMarked
package org.hexachat.application.service.block;

import org.jspecify.annotations.NullMarked;
