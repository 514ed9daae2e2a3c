#!/bin/sh
# Fait les procès-verbaux de toutes les sessions d'un dossier.
#
#   sh proces-verbaux.sh DOSSIER SORTIE [OPTION…]
#
# Chaque session est un sous-dossier de DOSSIER qui contient un fichier session.yaml. Ses documents (procès-verbal,
# rapports individuels, attestations, décisions, manifeste) vont dans SORTIE, dans un dossier du même nom. Les options
# qui suivent (--strict, --quiet …) sont passées telles quelles à « certif minutes ».
#
# Une session qui a des erreurs n'arrête pas les autres ; elle est nommée à la fin. Codes de retour :
#   0  toutes les sessions ont leurs documents
#   1  une session au moins a des erreurs, ou des dossiers de candidats ont été laissés de côté
#   2  le dossier ne contient aucune session, ou une commande n'a pas pu être exécutée
#
# La commande « certif » est celle de ce paquet (dist/certif.cjs) si elle est construite, sinon celle du système ;
# pour en désigner une autre : CERTIF=/chemin/vers/certif sh proces-verbaux.sh …
set -u

if [ $# -lt 2 ]; then
  echo "Utilisation : sh proces-verbaux.sh DOSSIER SORTIE [OPTION…]" >&2
  exit 2
fi
dossier=$1
sortie=$2
shift 2

ici=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 2
paquet=$ici/../dist/certif.cjs

certif() {
  if [ -n "${CERTIF:-}" ]; then
    "$CERTIF" "$@"
  elif [ -f "$paquet" ]; then
    node "$paquet" "$@"
  else
    command certif "$@"
  fi
}

trouvees=0
resultat=0
fautives=
for session in "$dossier"/*/session.yaml; do
  [ -f "$session" ] || continue
  trouvees=$((trouvees + 1))
  nom=$(basename -- "$(dirname -- "$session")")
  echo "== $nom"
  certif minutes "$session" --out "$sortie/$nom" "$@"
  code=$?
  case $code in
    0) ;;
    1)
      fautives="$fautives $nom"
      [ "$resultat" -eq 0 ] && resultat=1
      ;;
    # Interrompu au clavier ou par le système : on s'arrête là.
    130 | 143) exit "$code" ;;
    *)
      fautives="$fautives $nom"
      resultat=2
      ;;
  esac
done

if [ "$trouvees" -eq 0 ]; then
  echo "Aucune session dans $dossier : on y cherche */session.yaml." >&2
  exit 2
fi
echo "$trouvees session(s) ; documents dans $sortie"
[ -z "$fautives" ] || echo "À revoir :$fautives" >&2
exit "$resultat"
