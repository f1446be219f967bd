import { showCertificate } from "../certified.js";
import { showCopy } from "../copy.js";
import { showDiagnosis } from "../diagnosis.js";
import { useVault } from "../recall-late.js";
import { showResult } from "../result.js";
import { Vault } from "../vault.js";
import { watchVisible } from "../visible.js";
import { useWords } from "../words.js";

globalThis.scormbuild.extras?.({
  showCertificate,
  showCopy,
  showDiagnosis,
  showResult,
  useVault,
  useWords,
  Vault,
  watchVisible,
});
