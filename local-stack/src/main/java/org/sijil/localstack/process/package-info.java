/**
 * Operating system processes and ports: starting a server, watching it, stopping it, and finding it again by number.
 *
 * <p>The way in is {@link org.sijil.localstack.process.LocalProcess}; {@link org.sijil.localstack.process.ProcessMark}
 * finds what an earlier, killed supervisor has left, without ever touching a process that merely got the same number.
 */
@NullMarked
package org.sijil.localstack.process;

import org.jspecify.annotations.NullMarked;
