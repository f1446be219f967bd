// Another browser, through servers of the package's choice.
setTimeout(() => {
  for (const urls of [`stun:127.0.0.1:${STUN}`, `turn:127.0.0.1:${TURN}?transport=tcp`]) {
    const peer = new RTCPeerConnection({ iceServers: [{ urls, username: "leak", credential: "x" }] });
    peer.createDataChannel("leak");
    peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  }
}, 300);
