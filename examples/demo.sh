#!/bin/sh
# Montre certif au travail sur la session d'exemple : vérifier, noter, faire les documents du jury.
#
#   npm run demo            (construit d'abord dist/certif.cjs)
#   sh examples/demo.sh     (si c'est déjà construit)
#
# Les documents vont dans examples/sortie/. Chaque commande est affichée avant d'être exécutée ; la première qui échoue
# arrête tout, avec son code.
set -eu

cd -- "$(dirname -- "$0")/.."

if [ ! -f dist/certif.cjs ]; then
  echo "dist/certif.cjs n'existe pas : lancez d'abord « npm run build »." >&2
  exit 2
fi

session=examples/session-2026-06
sortie=examples/sortie/session-2026-06

certif() {
  printf '\n$ certif'
  printf ' %s' "$@"
  printf '\n\n'
  node dist/certif.cjs "$@"
}

certif validate referentiels "$session"
certif grade "$session/fiches/0403.yaml"
certif grade "$session/fiches"
certif minutes "$session/session.yaml" --out "$sortie" --force

printf '\nLes PDF sont dans %s :\n' "$(pwd)/$sortie"
printf '  proces-verbal.pdf   à relire et à signer\n'
printf '  rapports/           un par candidat\n'
printf '  attestations/       une par bloc validé\n'
