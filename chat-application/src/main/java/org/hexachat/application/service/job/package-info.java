/** Does work that lasts, part by part. */
@NullMarked
package org.hexachat.application.service.job;

import org.jspecify.annotations.NullMarked;
