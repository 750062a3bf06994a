// A program that opens a socket and awaits nothing of it: node unattended.ts BASE_URL AUTH when-to-close
import { connectEraSocket } from "@pbxkit/era/socket";

const [baseUrl = "", auth = "", close] = process.argv.slice(2);
const socket = connectEraSocket({
  baseUrl,
  auth: JSON.parse(auth),
  onState(state) {
    if (state === close) void socket.close();
  },
});
const path = { account_id: "00000000-0000-4000-8000-000000000001" };
socket.subscribe("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", { params: { path } });
process.on("exit", () => console.log(socket.state));
