import type { Slide } from "../wire";
import { slide, text } from "./text";

/** Short, with the long words that Finnish has. */
export const finnish: Slide[] = [
  slide({
    id: "ask",
    kind: "ask",
    headline: "Pyydämme johtoryhmää sopimaan tänään kahdesta asiasta",
    body: [{ block: "list", ordered: true, items: [text("Kuka päättää, kun palvelu on poikki"), text("Milloin harjoittelemme ensimmäisen kerran")] }],
    notes: [text("Pyydän teiltä tänään kahta päätöstä. Kumpikin mahtuu yhdelle sivulle.")],
  }),
  slide({
    id: "c3-responsibility.message",
    kind: "message",
    kicker: "Nimetty vastuu",
    headline: "Vastuu on johdon silloinkin, kun tehtävää ei ole annettu kenellekään",
    body: [
      {
        block: "shares",
        title: text("Ovatko vastuut ja velvollisuudet selkeät?"),
        parts: [
          { label: "ei selkeät", percent: 43, value: "43\u00a0%", figure: "dvv21-021", role: "focus" },
          { label: "selkeät", percent: 40, value: "40\u00a0%", figure: "dvv21-022", role: "nation" },
          { label: "ei osaa sanoa", percent: 16, value: "16\u00a0%", figure: "dvv21-023", role: "unsure" },
        ],
        unreported: { points: 1, label: "1\u00a0% raportoimatta" },
        alt: "Useampi vastaaja piti vastuita epäselvinä kuin selkeinä.",
      },
    ],
    source_line: "DVV 2021, kysely syksyllä 2020, 98 vastausta. Tiedonhallintalaki 906/2019, 4\u00a0§.",
    notes: [text("Kuntayhtymän ICT-toimijan tietoturvapoikkeamailmoitusvelvollisuus ei poista kunnan omaa vastuuta.")],
    prompts: ["Mikä asiakirja kertoo tänään, kuka saa sulkea järjestelmän?"],
  }),
];
