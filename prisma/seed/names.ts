/** Invented people: given names that were common from the 1930s to the 1960s, family names of many origins. */
export const names = {
  women: `Margaret Dorothy Ruth Eleanor Barbara Patricia Shirley Joan Carol Nancy Judith Evelyn Lorraine Beverly Marilyn
    Gloria Sylvia Frances Harriet Josephine Rosalind Vivian Constance Geraldine Phyllis Bernice Mei-Ling Sunita Ingrid
    Halina Aiko Fatima Adaeze Zofia Leticia Wanda Thelma Annette Delphine Ramona Kathleen Bridget Nadia Lakshmi Soo-Jin
    Estelle Winifred Maxine Cordelia Rosemary`.split(/\s+/),
  men: `Robert James William Richard Donald George Kenneth Harold Walter Raymond Eugene Stanley Leonard Theodore Clarence
    Vincent Bernard Alvin Rudolph Nathaniel Samir Takeshi Chidi Stefan Marek Rajesh Wei Anatoly Emil Franklin Gordon
    Lloyd Malcolm Percy Sidney Terrence Warren Curtis Douglas Isaac`.split(/\s+/),
  families: `Doyle Whitaker Kaminski Johnson Abernathy Nakamura Patel Lindgren Washington O’Connor Hartmann Novak Chen
    Robinson Fitzgerald Adeyemi Kowalski Mitchell Schroeder Jefferson Kim Rosenberg Haddad Bergström Coleman Dubois
    Marchetti Ivanova Singh Thompson Baker Sullivan Nwosu Petrov Grant Hughes Krause Lombardi McAllister Norwood Olsen
    Pham Quigley Rasmussen Sato Tran Underwood Vance Wójcik Yamada Zielinski Bishop Carver Delaney Ellison Farrow
    Greene Holloway Jansen Kessler Langley Monroe Nash Osborne Prescott Rao Sterling Talbot Voss Webster Yates Ashby
    Brandt Chaudhry Dvořák Eriksen Fischer Goldstein Hayes`.split(/\s+/),
  mujeres: `María Carmen Guadalupe Rosa Teresa Dolores Esperanza Josefina Lucía Consuelo Amparo Graciela Ofelia Mercedes
    Socorro Yolanda Silvia Elena Beatriz Remedios`.split(/\s+/),
  hombres:
    "José Antonio Francisco Ramón Ernesto Rafael Alfredo Joaquín Salvador Héctor Rubén Armando Gilberto Tomás".split(
      " ",
    ),
  apellidos:
    `Hernández García Ramírez Torres Flores Rivera Delgado Castillo Mendoza Ortega Vargas Salazar Figueroa Cordero
    Maldonado Santiago Acosta Navarro Zamora Quintana`.split(/\s+/),
} as const;
