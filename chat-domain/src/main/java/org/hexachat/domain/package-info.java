/** What a chat is, told in values and rules that need nothing but the JDK. */
@NullMarked
package org.hexachat.domain;

import org.jspecify.annotations.NullMarked;
