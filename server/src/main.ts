import { startServer } from './server';

// The transport is named by the arguments: --stdio, --node-ipc, --pipe=…, --socket=….
startServer();
